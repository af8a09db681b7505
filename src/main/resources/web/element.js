// Elements of the page. Text is only ever set as text: nothing that is shown can become markup.

/** An element: `element('a', {href: '#'}, 'text', child)`. `on…` are listeners; null is left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== ''));
  return made;
}

/** The text with its marks, each `{start, end}` in UTF-16 code units, highlighted. */
export function marked(text, marks) {
  const parts = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** A date or another fact below something, with its name for those who do not see the page. */
export function chip(text, kind = '') {
  return element('span', { class: `chip ${kind}` }, text);
}

/** Where something stands, for people to copy. */
export function place({ path, line }) {
  return element('code', { class: 'place' }, line > 0 ? `${path}:${line}` : path);
}

/** `2 findings`, `1 finding`. */
export function counted(count, noun, many = `${noun}s`) {
  return `${count} ${count === 1 ? noun : many}`;
}

/** Says something at the foot of the page, and to those who do not see it. */
export function say(text) {
  document.querySelector('#status').textContent = text;
}

/** A labelled field of a form. */
export function field(label, control, hint = null) {
  const id = `field-${label.toLowerCase().replace(/\W+/g, '-')}`;
  control.id = id;
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    control,
    hint ? element('small', { id: `${id}-hint` }, hint) : null,
  );
}

/** One of several: `options` are pairs of value and label. `change` is told the value. */
export function choice(legend, name, options, value, change) {
  return element(
    'fieldset',
    { class: 'choice' },
    element('legend', {}, legend),
    options.map(([each, label]) =>
      element(
        'label',
        {},
        element('input', { type: 'radio', name, value: each, checked: each === value, onchange: () => change(each) }),
        element('span', {}, label),
      )),
  );
}

/** A problem as the server tells it: what is wrong, and the way out. */
export function problem(error) {
  const text = error.message.charAt(0).toUpperCase() + error.message.slice(1);
  return element(
    'div',
    { class: 'problem', role: 'alert' },
    element('strong', {}, `${text}.`),
    error.advice ? element('p', {}, error.advice) : null,
  );
}

/** Files that could not be read, so that what they say is missing; null for none. */
export function faults(list) {
  if (!list || list.length === 0) return null;
  const items = list.map((fault) => element('li', {}, place(fault.at ?? fault), ` ${fault.problem}. ${fault.advice}`));
  return element(
    'details',
    { class: 'faults', open: true },
    element('summary', {}, `${counted(list.length, 'file')} could not be read in full`),
    element('ul', {}, items),
  );
}
