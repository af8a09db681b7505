// Findings by file or by rule, each with its code and why it matters; and what each rule came to.
import { chip, counted, element, place } from './element.js';
import { markdown } from './markdown.js';
import { body } from './rules.js';

const WORDS = { PASS: 'pass', WARN: 'warn', FAIL: 'fail', NOT_APPLICABLE: 'not applicable' };

function code(one) {
  const { first, lines, changed } = one.code;
  const note = changed
    ? element('p', { class: 'note' }, lines.length ? 'The file has changed since; this is what was audited.' : 'The file changed while it was audited. Run it again.')
    : null;
  if (lines.length === 0) return note;
  const end = first + lines.length - 1;
  return element(
    'figure',
    { class: 'code' },
    element(
      'pre',
      { tabindex: 0, role: 'group', 'aria-label': `${one.path}, lines ${first} to ${end}` },
      element(
        'code',
        {},
        lines.map((text, i) =>
          element('span', { class: first + i === one.line ? 'line here' : 'line', 'data-line': String(first + i) }, `${text}\n`)),
      ),
    ),
    note,
  );
}

function why(rule) {
  return element(
    'details',
    { class: 'why' },
    element('summary', {}, `Why: ${rule.title}`),
    element('div', { class: 'prose' }, markdown(body(rule.page), 5)),
    element('p', {}, element('a', { href: `#/rule/${rule.id}` }, 'The page of this rule')),
  );
}

function finding(one, rule, by) {
  return element(
    'li',
    { class: `card finding ${one.severity}` },
    element('h4', { class: 'headline' }, chip(one.severity, one.severity), ' ', one.message),
    element('p', { class: 'about' }, by === 'path' ? element('code', {}, one.rule) : null, place(one)),
    one.code ? code(one) : null,
    rule ? why(rule) : null,
  );
}

/** Sections of a report's findings, by `path` or by `rule`. */
export function findings(report, by) {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  return [...Map.groupBy(report.findings, (one) => one[by])].map(([name, list]) =>
    element(
      'section',
      {},
      element('h3', { class: 'group' }, element('code', {}, name), ' ', element('span', { class: 'quiet' }, counted(list.length, 'finding'))),
      element('ul', { class: 'list' }, list.map((one) => finding(one, rules.get(one.rule), by))),
    ));
}

/** A table of what each rule came to: that nothing was examined is no pass. */
export function verdicts(report) {
  const heads = ['Rule', 'Result', 'Examined', 'Findings'];
  const row = (one) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('a', { href: `#/rule/${one.rule}` }, one.rule)),
      element('td', {}, chip(WORDS[one.status] ?? one.status, one.status)),
      element('td', { class: 'number' }, String(one.examined)),
      element('td', { class: 'number' }, String(one.findings)),
    );
  return element(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Results by rule' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, report.verdicts.map(row)),
    ),
  );
}
