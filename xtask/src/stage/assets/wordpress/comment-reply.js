// What a blog's script does with the comment form: it moves below the comment that is answered, and Ctrl+Enter sends it.

const form = document.querySelector('#commentform');
document.querySelectorAll('.comment-reply-link').forEach((link) => link.addEventListener('click', (event) => {
  event.preventDefault();
  const { commentid, belowelement } = link.dataset;
  form.elements.comment_parent.value = commentid;
  document.getElementById(belowelement).after(document.querySelector('#respond'));
  form.elements.comment.focus();
}));
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey) form.elements.submit.click();
});

// Some themes send the form by script, and stay where they are.
if (form.dataset.by === 'script') form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { ok } = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, event.submitter)) });
  if (ok) form.elements.comment.value = '';
  document.documentElement.dataset.sent = ok;
});
document.documentElement.dataset.ready = '';
