// Where the page starts: what stands behind # in the address says which view is shown.
import { ApiError, chosen, get } from './api.js';
import { element, problem, say } from './element.js';
import { theme } from './theme.js';
import { token } from './token.js';
import { find } from './find.js';
import { learning } from './learning.js';
import { add } from './add.js';
import { integrations } from './integrations.js';
import { audit } from './audit.js';
import { rule, rules } from './rules.js';

const VIEWS = { find, learning, add, integrations, audit, rules, rule };

/** The entry of the navigation that a view belongs to, where it is not its own. */
const BELONGS = { learning: 'find', rule: 'rules' };

const main = document.querySelector('main');
let shown = '';
let searching = false;

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `#/rule/p0/file-too-long?q=x` is the view `rule`, what follows, and the query. */
function route() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [name, ...rest] = path.split('/').map(decoded);
  return { name: Object.hasOwn(VIEWS, name) ? name : 'find', rest, query: new URLSearchParams(query ?? '') };
}

function mark(name) {
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#/${BELONGS[name] ?? name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

async function show() {
  const { name, rest, query } = route();
  const moved = shown !== '' && shown !== name;
  shown = name;
  mark(name);
  say('');
  const view = element('div', { class: `view ${name}` });
  main.replaceChildren(view);
  try {
    const told = VIEWS[name](view, { rest, query });
    if (searching) view.querySelector('#field-words')?.focus();
    searching = false;
    await told;
  } catch (error) {
    const asked = error instanceof ApiError && error.status === 401;
    view.replaceChildren(element('h1', {}, asked ? 'A token, please' : 'This went wrong'), asked ? token(show) : problem(error));
  }
  if (!view.isConnected) return; // somebody has gone on meanwhile
  const heading = view.querySelector('h1');
  document.title = heading && name !== 'find' ? `${heading.textContent} · Lore` : 'Lore';
  if (!view.contains(document.activeElement) && (moved || location.hash)) {
    main.focus({ preventScroll: true });
    if (moved) scrollTo(0, 0);
  }
}

/** The links of a list that j and k go through. */
function step(by) {
  const links = [...main.querySelectorAll('.list > li')].map((item) => item.querySelector('a, summary')).filter(Boolean);
  const at = links.findIndex((link) => link.closest('.list > li').contains(document.activeElement));
  const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by];
  next?.focus();
}

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest('input, textarea, select');
  if (typing && !(event.target.type === 'radio' || event.target.type === 'checkbox')) {
    if (event.key === 'Escape') typing.blur();
    return;
  }
  if (event.key === '/') {
    event.preventDefault();
    const input = main.querySelector('#field-words');
    if (input) input.focus();
    else {
      searching = true;
      location.hash = '#/find';
    }
  } else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
}

async function projects() {
  const label = document.querySelector('.project');
  const select = label.querySelector('select');
  const { projects: names } = await get('/projects');
  select.replaceChildren(...names.map((name) => element('option', {}, name)));
  label.hidden = names.length < 2;
  select.addEventListener('change', () => {
    chosen.project = select.value;
    show();
  });
}

theme(document.querySelector('#theme'));
document.querySelector('#skip').addEventListener('click', () => main.focus());
addEventListener('hashchange', show);
addEventListener('keydown', key);
projects().catch(() => {}); // Whichever view is shown tells the same failure.
show();
