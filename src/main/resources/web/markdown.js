// The little Markdown that pages of rules are written in, as elements.
import { element } from './element.js';

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/g;
const ITEM = /^([-*]|\d+\.) (.*)/;
const ROW = /^\|(.*)\|\s*$/;

function inline(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const [all, code, strong, label, href] = match;
    parts.push(text.slice(at, match.index));
    if (code) parts.push(element('code', {}, code));
    else if (strong) parts.push(element('strong', {}, strong));
    else parts.push(element('a', { href, rel: 'noreferrer' }, label));
    at = match.index + all.length;
  }
  return [...parts, text.slice(at)];
}

function isText(line) {
  return line.trim() !== '' && !/^(#{1,6} |```|[-*] |\d+\. |\|)/.test(line);
}

/** Lines of a text, taken one after the other. */
class Lines {
  constructor(source) {
    this.lines = source.split('\n');
    this.at = 0;
  }

  get next() {
    return this.lines[this.at];
  }

  take() {
    return this.lines[this.at++];
  }

  /** What follows as long as it is running text, in one line. */
  running(first) {
    let text = first;
    while (this.next !== undefined && isText(this.next)) text += ` ${this.take().trim()}`;
    return text;
  }
}

function code(lines) {
  const text = [];
  lines.take();
  while (lines.next !== undefined && !lines.next.startsWith('```')) text.push(lines.take());
  lines.take();
  return element('pre', { tabindex: 0 }, element('code', {}, text.join('\n')));
}

function list(lines) {
  const made = element(/^\d/.test(lines.next) ? 'ol' : 'ul');
  for (let item = ITEM.exec(lines.next); item; item = ITEM.exec(lines.next ?? '')) {
    lines.take();
    made.append(element('li', {}, inline(lines.running(item[2]))));
  }
  return made;
}

function table(lines) {
  const rows = [];
  for (let row = ROW.exec(lines.next); row; row = ROW.exec(lines.next ?? '')) {
    lines.take();
    if (!/^[\s|:-]+$/.test(row[1])) rows.push(row[1].split('|').map((cell) => cell.trim()));
  }
  const [head = [], ...body] = rows;
  return element(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Table' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, head.map((cell) => element('th', { scope: 'col' }, inline(cell))))),
      element('tbody', {}, body.map((row) => element('tr', {}, row.map((cell) => element('td', {}, inline(cell)))))),
    ),
  );
}

/** The elements that `source` describes; its second level of headings becomes the level `top`. */
export function markdown(source, top) {
  const lines = new Lines(source);
  const blocks = [];
  while (lines.next !== undefined) {
    const heading = /^(#{1,6}) (.*)/.exec(lines.next);
    if (heading) {
      lines.take();
      blocks.push(element(`h${Math.min(6, Math.max(top, top + heading[1].length - 2))}`, {}, inline(heading[2])));
    } else if (lines.next.startsWith('```')) blocks.push(code(lines));
    else if (ITEM.test(lines.next)) blocks.push(list(lines));
    else if (ROW.test(lines.next)) blocks.push(table(lines));
    else if (isText(lines.next)) blocks.push(element('p', {}, inline(lines.running(lines.take()))));
    else lines.take();
  }
  return blocks;
}
