// Requests as Mastodon's web client makes them: XMLHttpRequest with JSON.

/**
 * Answers {ok, status, body}. A lost connection is status 0.
 * A refusal inside a 200 (a body with `error`) is not ok.
 */
export function request(method, path, body, headers = {}) {
  return new Promise((resolve) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, path);
    xhr.setRequestHeader('Accept', 'application/json, text/plain, */*');
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    const end = () => {
      const answer = parse(xhr.responseText);
      resolve({ ok: xhr.status >= 200 && xhr.status < 300 && !answer?.error, status: xhr.status, body: answer });
    };
    xhr.onload = end;
    xhr.onerror = end;
    if (body === undefined) {
      xhr.send();
    } else {
      xhr.setRequestHeader('Content-Type', 'application/json');
      xhr.send(JSON.stringify(body));
    }
  });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
