// One learning: what it says, what became of it, and what can be said of it.
import { freshKey, get, post } from './api.js';
import { chip, element, place, problem, say } from './element.js';

const VERBS = {
  confirm: { label: 'Confirm', hint: 'It has proved true again', done: 'Confirmed' },
  refute: { label: 'Refute', hint: 'It has proved wrong', done: 'Refuted' },
  archive: { label: 'Archive', hint: 'Keep it, but out of sight', done: 'Moved to the archive' },
  restore: { label: 'Restore', hint: 'Bring it back from the archive', done: 'Moved back' },
};
const SOURCES = { FILE: 'its file', ARCHIVE: 'the archive', GIT: 'git' };

function row(name, value) {
  return value && value.length !== 0 ? element('div', {}, element('dt', {}, name), element('dd', {}, value)) : null;
}

function happened({ date, what, times, from, detail }) {
  return element(
    'li',
    { class: what.toLowerCase() },
    date ? element('time', {}, date) : element('span', { class: 'quiet' }, 'no date'),
    element('strong', {}, what.toLowerCase() + (times > 1 ? ` ${times}×` : '')),
    element('span', { class: 'quiet' }, `${detail} (says ${SOURCES[from]})`),
  );
}

function facts(one) {
  return element(
    'dl',
    {},
    row('Id', element('code', {}, one.id)),
    row('Domain', one.domain),
    row('Integration', one.integration),
    row('Kind', one.kind),
    row('Date', one.date),
    row('Files', one.files.map((file) => element('code', { class: 'block' }, file))),
    row('Stands in', place(one.at)),
  );
}

function buttons(one, act) {
  if (one.layer !== 'PROJECT') {
    return element('p', { class: 'note' }, 'This one comes with the toolkit. Say it again in your own words to keep it with the project.');
  }
  const verbs = one.archived ? ['confirm', 'refute', 'restore'] : ['confirm', 'refute', 'archive'];
  return element(
    'p',
    { class: 'actions' },
    verbs.map((verb) =>
      element('button', { type: 'button', class: verb, 'data-verb': verb, title: VERBS[verb].hint, onclick: () => act(verb) }, VERBS[verb].label)),
  );
}

function page(view, { learning: one, events, notes }, act) {
  view.replaceChildren(
    element('p', { class: 'crumb' }, element('a', { href: '#/find' }, 'Find'), ' / ', one.domain),
    element('h1', { tabindex: -1 }, one.insight),
    one.context ? element('p', { class: 'context' }, one.context) : '',
    element(
      'p',
      { class: 'about' },
      chip(`confirmed ${one.confirmed}×`, one.confirmed ? 'good' : ''),
      chip(`refuted ${one.refuted}×`, one.refuted ? 'bad' : ''),
      one.archived ? chip('archived', 'warn') : null,
      one.layer === 'TOOLKIT' ? chip('toolkit') : null,
    ),
    buttons(one, act),
    element('div', { class: 'told' }),
    facts(one),
    element('h2', {}, 'History'),
    events.length ? element('ol', { class: 'history' }, events.map(happened)) : '',
    ...notes.map((note) => element('p', { class: 'note' }, note)),
  );
}

export async function learning(view, { rest: [id = ''] }) {
  const path = `/learnings/${encodeURIComponent(id)}`;
  let key = freshKey();
  const show = async () => page(view, await get(`${path}/history`), act);

  async function act(verb) {
    for (const button of view.querySelectorAll('.actions button')) button.disabled = true;
    try {
      await post(`${path}/${verb}`, undefined, verb === 'confirm' || verb === 'refute' ? { 'idempotency-key': key } : {});
      key = freshKey(); // Until it has been heard, the same word counts once.
      await show();
      say(`${VERBS[verb].done}.`);
    } catch (error) {
      for (const button of view.querySelectorAll('.actions button')) button.disabled = false;
      view.querySelector('.told').replaceChildren(problem(error));
    }
    (view.querySelector(`[data-verb=${verb}]`) ?? view.querySelector('h1')).focus();
  }

  await show();
}
