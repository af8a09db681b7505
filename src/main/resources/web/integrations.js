// What is known of each integration: a row each, a column for each thing that should be there.
import { all } from './api.js';
import { counted, element, faults, field, say } from './element.js';

const HEADS = ['Integration', 'Category', 'Skill', 'Variables', 'Webhook', 'Learnings'];

/** A cell that says whether something is there by a sign, a word and a colour. */
function cell(list, none) {
  const has = list.length > 0;
  return element(
    'td',
    { class: has ? 'has' : 'lacks' },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, has ? '✓' : '–'),
    has ? list : element('span', {}, none),
  );
}

function details(names) {
  return names.length === 0
    ? []
    : [element('details', {}, element('summary', {}, String(names.length)), names.map((name) => element('code', { class: 'block' }, name)))];
}

function row(one) {
  const webhooks = one.envVars.filter((name) => name.includes('WEBHOOK'));
  const found = `#/find?q=${encodeURIComponent(one.name)}&kind=LEARNING`;
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      one.docs.startsWith('https://') ? element('a', { href: one.docs, rel: 'noreferrer' }, one.title) : one.title,
      one.layer === 'PROJECT' ? element('small', {}, ' project') : null,
    ),
    element('td', {}, one.category),
    cell(one.skills.length ? [one.skills.join(', ')] : [], 'none'),
    cell(details(one.envVars), 'none'),
    cell(webhooks.map((name) => element('code', { class: 'block' }, name)), 'none known'),
    cell(one.learnings ? [element('a', { href: found }, String(one.learnings))] : [], 'none'),
  );
}

export async function integrations(view) {
  const { items, faults: broken } = await all('/integrations');
  const filter = element('input', { type: 'search', autocomplete: 'off' });
  const bare = element('input', { type: 'checkbox' });
  const body = element('tbody', {});
  const summary = element('p', { class: 'lead' });

  function show() {
    const word = filter.value.trim().toLowerCase();
    const chosen = items.filter(
      (one) =>
        [one.name, one.title, one.category, ...one.aliases].some((text) => text.toLowerCase().includes(word)) &&
        !(bare.checked && one.skills.length > 0),
    );
    body.replaceChildren(...chosen.map(row));
    say(`${counted(chosen.length, 'integration')} shown`);
  }

  const covered = items.filter((one) => one.skills.length > 0).length;
  const known = items.filter((one) => one.learnings > 0).length;
  summary.textContent = `${counted(items.length, 'integration')}: ${covered} with a skill, ${known} with learnings.`;
  filter.addEventListener('input', show);
  bare.addEventListener('change', show);
  view.append(
    element('h1', {}, 'Integrations'),
    summary,
    faults(broken) ?? '',
    element('div', { class: 'search' }, field('Filter', filter), element('label', { class: 'check' }, bare, ' without a skill')),
    element(
      'div',
      { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Coverage of integrations' },
      element('table', {}, element('thead', {}, element('tr', {}, HEADS.map((head) => element('th', { scope: 'col' }, head)))), body),
    ),
  );
  show();
}
