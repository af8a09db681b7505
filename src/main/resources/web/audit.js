// The code held against the rules: a run, what it found, and how runs compare.
import { chosen, get, post } from './api.js';
import { choice, counted, element, faults, field, problem, say } from './element.js';
import { findings, verdicts } from './findings.js';
import { keepRun, trend } from './trend.js';

const CODE_LINES = 3;
const PAUSE = 400;
const SEVERITIES = ['P0', 'P1', 'P2', 'NOTE'];

/** The last report of each project, and how it is shown, while this page is open. */
const last = new Map();
const view = { by: 'path' };

const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

/** The report of a job, once there is one; `told` hears how far it is. */
async function finished(location, told) {
  const path = new URL(location, window.location.origin).pathname.replace('/api/v1', '');
  for (;;) {
    const answer = await get(path);
    if (answer.findings) return answer;
    told(answer);
    await pause(PAUSE);
  }
}

function tiles(report) {
  const count = (severity) => report.findings.filter((one) => one.severity === severity).length;
  const tile = (number, label, kind) =>
    element('li', { class: kind }, element('strong', {}, String(number)), element('span', {}, label));
  return element(
    'ul',
    { class: 'tiles' },
    SEVERITIES.map((severity) => tile(count(severity), severity, count(severity) ? severity : 'none')),
    tile(report.suppressed.length, 'suppressed', 'none'),
    tile(report.filesRead, 'files read', 'none'),
  );
}

function outcome(report) {
  const word = report.filesRead === 0 ? 'Nothing was examined' : report.failed ? 'Failed' : 'Passed';
  const open = counted(report.findings.length, 'open finding');
  return element('p', { class: `outcome ${report.filesRead === 0 ? 'WARN' : report.failed ? 'FAIL' : 'PASS'}` }, `${word}: ${open}.`);
}

function skipped(report) {
  if (report.skipped.length === 0) return null;
  return element(
    'details',
    {},
    element('summary', {}, `${counted(report.skipped.length, 'file or folder', 'files and folders')} skipped`),
    element('ul', {}, report.skipped.slice(0, 200).map((one) => element('li', {}, element('code', {}, one.path), ` ${one.reason.toLowerCase().replaceAll('_', ' ')}`))),
  );
}

function inUse(report) {
  if (report.detections.length === 0) return null;
  return element('p', { class: 'note' }, `Integrations in use: ${report.detections.map((one) => one.integration).join(', ')}.`);
}

function shown(report, again) {
  return [
    outcome(report),
    tiles(report),
    ...report.notes.map((note) => element('p', { class: 'note' }, note)),
    faults(report.faults),
    inUse(report),
    element('h2', {}, 'Findings'),
    report.findings.length
      ? choice('Group by', 'by', [['path', 'File'], ['rule', 'Rule']], view.by, (by) => { view.by = by; again(); })
      : element('p', { class: 'empty' }, 'None.'),
    element('div', { class: 'groups' }, findings(report, view.by)),
    element('h2', {}, 'Rules'),
    verdicts(report),
    skipped(report),
  ].filter(Boolean);
}

export function audit(root) {
  const paths = element('input', { autocomplete: 'off', spellcheck: 'false' });
  const run = element('button', { type: 'submit' }, 'Run the audit');
  const told = element('div', { class: 'told' });
  const runs = element('div', {}, trend(chosen.project));
  const result = element('div', { class: 'report' });

  function show() {
    const report = last.get(chosen.project);
    result.replaceChildren(...(report ? shown(report, regroup) : []));
  }

  /** Only the groups change, so that whoever chose stays where they are. */
  function regroup() {
    result.querySelector('.groups').replaceChildren(...findings(last.get(chosen.project), view.by));
  }

  async function start(event) {
    event.preventDefault();
    run.disabled = true;
    run.textContent = 'Auditing …';
    told.replaceChildren();
    const project = chosen.project;
    const below = paths.value.split(/[\s,]+/).filter(Boolean);
    try {
      const begun = await post('/audits', { codeLines: CODE_LINES, ...(below.length && { paths: below }) });
      const report = begun.status === 202
        ? await finished(begun.location, ({ done, total }) => say(`${done} of ${total} files read …`))
        : begun.body;
      last.set(project, report);
      if (below.length === 0) keepRun(project, report);
      runs.replaceChildren(trend(project));
      show();
      say(`The audit is over: ${counted(report.findings.length, 'open finding')}.`);
    } catch (error) {
      told.replaceChildren(problem(error));
      say('');
    } finally {
      run.disabled = false;
      run.textContent = 'Run the audit';
    }
  }

  root.append(
    element('h1', {}, 'Audit'),
    element('form', { class: 'search', onsubmit: start }, field('Only below', paths, 'Folders or files, such as src/payments; all if left empty.'), run),
    told,
    runs,
    result,
  );
  show();
}
