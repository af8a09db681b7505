// How many findings the last runs had. Kept by this browser, for each project it has audited whole.
import { element } from './element.js';

const MOST = 30;
const HEIGHT = 64;
const STEP = 16;
const SVG = 'http://www.w3.org/2000/svg';

const key = (project) => `lore.runs.${project || 'default'}`;

function runs(project) {
  try {
    const kept = JSON.parse(localStorage.getItem(key(project)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((run) => Number.isInteger(run?.all) && Number.isInteger(run?.P0)) : [];
  } catch {
    return []; // A browser may keep nothing.
  }
}

/** Adds a report to the runs of a project. */
export function keepRun(project, report) {
  const grave = report.findings.filter((one) => one.severity === 'P0').length;
  const run = { at: new Date().toISOString(), P0: grave, all: report.findings.length };
  try {
    localStorage.setItem(key(project), JSON.stringify([...runs(project), run].slice(-MOST)));
  } catch {
    // Then there is no trend.
  }
}

function shape(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A bar a run, its gravest findings in front. */
export function trend(project) {
  const kept = runs(project);
  if (kept.length === 0) return element('p', { class: 'note' }, 'No run of the whole project so far in this browser.');
  const most = Math.max(1, ...kept.map((run) => run.all));
  const width = MOST * STEP;
  const bars = kept.flatMap((run, i) => {
    const bar = (count, name) => {
      const height = Math.max(2, (count / most) * (HEIGHT - 4));
      return shape('rect', { x: i * STEP + 2, y: HEIGHT - height, width: STEP - 5, height, rx: 1.5, class: name });
    };
    return [bar(run.all, 'bar'), ...(run.P0 ? [bar(run.P0, 'bar grave')] : [])];
  });
  const { all: now, P0: grave } = kept.at(-1);
  const before = kept.at(-2)?.all ?? now;
  const change = now === before ? 'as many as before' : `${Math.abs(now - before)} ${now < before ? 'fewer' : 'more'} than before`;
  const text = `${kept.length === 1 ? 'First run' : `Last ${kept.length} runs`} in this browser: now ${now} open, ${grave} of them P0${kept.length > 1 ? `, ${change}` : ''}.`;
  return element(
    'figure',
    { class: 'trend card' },
    shape('svg', { viewBox: `0 0 ${width} ${HEIGHT}`, role: 'img', 'aria-label': `Findings of the last runs: ${kept.map((run) => run.all).join(', ')}` }, ...bars),
    element('figcaption', {}, text),
  );
}
