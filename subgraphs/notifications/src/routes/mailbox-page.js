const byId = (id) => document.getElementById(id);
const to = byId('to');
const list = byId('list');
let open = null;

function show(message) {
  open = message.id;
  byId('subject').textContent = message.subject;
  byId('about').textContent = `${message.channel} to ${message.to}, ${new Date(message.sentAt).toLocaleString()}`;
  byId('text').textContent = message.text;
  byId('letter').src = `/mailbox/messages/${message.id}.html`;
  for (const each of list.querySelectorAll('button')) each.toggleAttribute('aria-current', each.dataset.id === open);
}

function entry(message) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const about = document.createElement('small');
  button.dataset.id = message.id;
  button.textContent = message.subject;
  about.textContent = `${message.channel} · ${message.to}`;
  button.append(about);
  button.toggleAttribute('aria-current', message.id === open);
  button.addEventListener('click', () => show(message));
  item.append(button);
  return item;
}

async function look() {
  const query = to.value.trim() === '' ? '' : `?to=${encodeURIComponent(to.value.trim())}`;
  const answer = await fetch(`/mailbox/messages${query}`);
  const { messages } = await answer.json();
  list.replaceChildren(...messages.map(entry));
}

to.form.addEventListener('submit', (event) => {
  event.preventDefault();
  void look();
});
to.addEventListener('input', () => void look());
setInterval(() => void look(), 3000);
void look();
