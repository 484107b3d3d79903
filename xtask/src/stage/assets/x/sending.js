// What X's own script sends, by XMLHttpRequest.

const QUERY = 'AbCdEfGhIjKlMnOpQrStUv';
const LONG = 280;

const post = (path, body) => new Promise((resolve) => {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', path);
  xhr.setRequestHeader('content-type', 'application/json');
  xhr.setRequestHeader('x-csrf-token', 'invented');
  xhr.onloadend = () => resolve({ ok: xhr.status === 200, answer: xhr.status === 200 ? JSON.parse(xhr.responseText) : null });
  xhr.send(JSON.stringify(body));
});
const operation = (name, variables) => post(`/i/api/graphql/${QUERY}/${name}`, { variables, features: { longform_notetweets_consumption_enabled: true }, queryId: QUERY });

/** One post after the other: each of a thread answers the one before it. */
async function create({ texts, answers, quotes, edits }) {
  let last = answers;
  for (const text of texts) {
    const name = text.length > LONG ? 'CreateNoteTweet' : 'CreateTweet';
    const { ok, answer } = await operation(name, {
      tweet_text: text,
      dark_request: false,
      media: { media_entities: [], possibly_sensitive: false },
      semantic_annotation_ids: [],
      disallowed_reply_options: null,
      ...(last && { reply: { in_reply_to_tweet_id: last, exclude_reply_user_ids: [] } }),
      ...(quotes && { attachment_url: quotes }),
      ...(edits && { edit_options: { previous_tweet_id: edits } }),
    });
    last = answer?.data?.create_tweet?.tweet_results?.result?.rest_id;
    if (!ok || !last) return { ok: false };
  }
  return { ok: true, id: last };
}

/** Sends one thing, and tells whether the site took it. */
export function send(name, variables) {
  const [status] = variables.texts ?? [];
  const ways = {
    CreateTweet: () => create(variables),
    CreateScheduledTweet: () => operation(name, { post_tweet_request: { status, media_ids: [] }, execute_at: 4_070_908_800 }),
    CreateDraftTweet: () => operation(name, { post_tweet_request: { status, media_ids: [] } }),
    message: () => post('/i/api/1.1/dm/new2.json?include_cards=1', { cards_platform: 'Web-12', conversation_id: '7-8', text: variables.text }),
    encrypted: () => operation('SendMessageMutation', { conversation_id: '7:8', encoded_message_event: variables.text }),
  };
  return (ways[name] ?? (() => operation(name, variables)))();
}
