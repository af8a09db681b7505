// What an audit looks for.
import { all, get } from './api.js';
import { chip, counted, element, field, say } from './element.js';
import { markdown } from './markdown.js';

function line(one) {
  return element(
    'li',
    { class: 'card' },
    element('h3', { class: 'headline' }, element('a', { href: `#/rule/${one.id}` }, one.title)),
    element('p', {}, one.summary),
    about(one),
  );
}

function about(one) {
  return element(
    'p',
    { class: 'about' },
    one.reports ? chip(one.severity, one.severity) : chip('concludes facts'),
    element('code', {}, one.id),
    one.layer === 'PROJECT' ? chip('project') : null,
  );
}

function pack(name, list) {
  return element('section', {}, element('h2', {}, name), element('ul', { class: 'list' }, list.map(line)));
}

export async function rules(view) {
  const { items } = await all('/rules');
  const filter = element('input', { type: 'search', autocomplete: 'off' });
  const packs = element('div', {});

  function show() {
    const word = filter.value.trim().toLowerCase();
    const chosen = items.filter((one) => `${one.id} ${one.title} ${one.summary}`.toLowerCase().includes(word));
    const named = Map.groupBy(chosen, (one) => one.id.split('/')[0]);
    packs.replaceChildren(...[...named].map(([name, list]) => pack(name, list)));
    say(`${counted(chosen.length, 'rule')} shown`);
  }

  filter.addEventListener('input', show);
  view.append(
    element('h1', {}, 'Rules'),
    element('p', { class: 'lead' }, 'What an audit looks for, why it matters and what to do.'),
    element('div', { class: 'search' }, field('Filter', filter)),
    packs,
  );
  show();
}

export async function rule(view, { rest }) {
  const one = await get(`/rules/${rest.map(encodeURIComponent).join('/')}`);
  view.append(
    element('p', { class: 'crumb' }, element('a', { href: '#/rules' }, 'Rules'), ' / ', one.id.split('/')[0]),
    element('h1', {}, one.title),
    about(one),
    element('article', { class: 'card prose' }, markdown(body(one.page), 2)),
  );
}

/** The page of a rule without what stands at its top anyway: its title, its id and severity. */
export function body(page) {
  const blocks = page.split(/\n{2,}/);
  return blocks.filter((block, i) => i > 1 || !/^(# |`[a-z0-9/-]+` · )/.test(block)).join('\n\n');
}
