// Find as you type.
import { get } from './api.js';
import { chip, choice, counted, element, field, marked, place, problem, say } from './element.js';

const PAUSE = 120;
const PAGE = 20;
const KINDS = [
  ['', 'All'],
  ['LEARNING', 'Learnings'],
  ['CONVENTION', 'Conventions'],
  ['PATTERN', 'Patterns'],
  ['SKILL', 'Skills'],
  ['INTEGRATION', 'Integrations'],
  ['RULE', 'Rules'],
  ['NOTE', 'Notes'],
];

/** Where the whole of a passage is to be read on this page, or null. */
function target({ kind, id, path }) {
  if (kind === 'LEARNING') return `#/learning/${encodeURIComponent(id)}`;
  const rule = /(?:^|\/)rules\/([a-z0-9-]+\/[a-z0-9-]+)\/README\.md$/.exec(path);
  return kind === 'RULE' && rule ? `#/rule/${rule[1]}` : null;
}

/** What stands in the headline, and the fragments below: what stands there is not said twice. */
function parts({ kind, id, title, body, fragments }) {
  const name = title || (kind === 'LEARNING' ? body.split('\n')[0] : '');
  const [first, ...more] = fragments;
  if (!name) return first ? { headline: marked(first.text, first.marks), pieces: more } : { headline: [body || id], pieces: [] };
  if (!first?.text.startsWith(name)) return { headline: [name], pieces: fragments };
  const end = name.length;
  const rest = { text: first.text.slice(end).trimStart(), marks: [] };
  const cut = first.text.length - rest.text.length;
  rest.marks = first.marks.filter((mark) => mark.start >= cut).map((mark) => ({ start: mark.start - cut, end: mark.end - cut }));
  return { headline: marked(name, first.marks.filter((mark) => mark.end <= end)), pieces: rest.text ? [rest, ...more] : more };
}

function about(one) {
  return element(
    'p',
    { class: 'about' },
    chip(one.kind.toLowerCase(), 'kind'),
    one.domain ? chip(one.domain) : null,
    one.integration && one.integration !== one.domain ? chip(one.integration) : null,
    one.confirmed ? chip(`confirmed ${one.confirmed}×`, 'good') : null,
    one.refuted ? chip(`refuted ${one.refuted}×`, 'bad') : null,
    one.archived ? chip('archived', 'warn') : null,
    one.layer === 'TOOLKIT' ? chip('toolkit') : null,
    one.date ? element('time', {}, one.date) : null,
    place(one),
  );
}

function hit(one) {
  const goes = target(one);
  const { headline, pieces } = parts(one);
  const whole = one.fragments.reduce((length, piece) => length + piece.text.length, 0) >= one.body.length;
  return element(
    'li',
    { class: 'card' },
    element('h2', { class: 'headline' }, goes ? element('a', { href: goes }, headline) : headline),
    pieces.map((piece) => element('p', {}, marked(piece.text, piece.marks))),
    goes || whole ? null : element('details', {}, element('summary', {}, 'All of it'), element('p', { class: 'whole' }, one.body)),
    about(one),
  );
}

export function find(view, { query }) {
  const state = { kind: KINDS.some(([name]) => name === query.get('kind')) ? query.get('kind') : '', archived: query.has('archived') };
  const input = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search', value: query.get('q') ?? '' });
  const archived = element('input', { type: 'checkbox', checked: state.archived, onchange: () => run() });
  const list = element('ol', { class: 'list' });
  const notes = element('div', { class: 'notes' });
  const more = element('button', { type: 'button', class: 'quiet-button', hidden: true, onclick: () => run(list.children.length) }, 'More');
  let waiting = 0;
  let running = null;
  let first = true;

  function remember(text) {
    const kept = new URLSearchParams({ ...(text && { q: text }), ...(state.kind && { kind: state.kind }), ...(archived.checked && { archived: 'true' }) });
    history.replaceState(null, '', `#/find${kept.size ? `?${kept}` : ''}`);
  }

  async function run(offset = 0) {
    clearTimeout(waiting);
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const text = input.value.trim();
    remember(text);
    const bare = !text && !state.kind; // The server wants to be asked for something.
    const asked = { q: text, kind: bare ? 'LEARNING' : state.kind, archived: archived.checked ? 'true' : '', limit: PAGE, offset: offset || '' };
    try {
      const found = await get('/find', asked, mine.signal);
      const items = found.hits.map(hit);
      if (offset) list.append(...items);
      else list.replaceChildren(...items);
      more.hidden = list.children.length >= found.total || items.length === 0;
      notes.replaceChildren(...[bare ? 'What was learned, the most useful first' : counted(found.total, 'passage')].concat(found.notes).map((note) => element('p', { class: 'note' }, note)));
      if (found.total === 0) notes.append(element('p', { class: 'empty' }, 'Nothing found. Try fewer or other words.'));
      say(`${counted(found.total, 'passage')} found`);
      first = false;
      if (offset) items[0]?.querySelector('a, summary')?.focus();
    } catch (error) {
      if (error.name === 'AbortError') return;
      if (first) throw error;
      list.replaceChildren();
      notes.replaceChildren(problem(error));
    }
  }

  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, PAUSE);
  };
  view.append(
    element('h1', { class: 'unseen' }, 'Find'),
    element(
      'form',
      { class: 'search', role: 'search', onsubmit: (event) => { event.preventDefault(); run(); } },
      field('Words', input),
      choice('Kind', 'kind', KINDS, state.kind, (kind) => { state.kind = kind; run(); }),
      element('label', { class: 'check' }, archived, ' archived too'),
    ),
    notes,
    list,
    more,
  );
  input.addEventListener('input', soon);
  if (matchMedia('(hover: hover)').matches) input.focus(); // On a phone a keyboard would cover what is found.
  return run();
}
