// Shows /openapi.json. Text from it is only ever set as text.
const element = (name, ...inside) => {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
};

const code = (text) => element('code', text);

const kind = (schema = {}) => {
  if (schema.$ref) return schema.$ref.split('/').pop();
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.type === 'array') return `${kind(schema.items)}[]`;
  const range = 'minimum' in schema ? ` ${schema.minimum}–${schema.maximum}` : '';
  return `${[schema.type ?? 'any'].flat().join(' | ')}${range}`;
};

const table = (heads, rows) => {
  const body = element('tbody', ...rows.map((row) => element('tr', ...row.map((cell) => element('td', cell)))));
  const head = element('thead', element('tr', ...heads.map((text) => element('th', text))));
  return element('table', head, body);
};

// What a schema looks like, with the named ones it refers to put in their place.
const shape = (schema, named, seen = []) => {
  const name = schema.$ref?.split('/').pop();
  if (name) return seen.includes(name) ? name : shape(named[name], named, [...seen, name]);
  if (schema.type === 'array') return [shape(schema.items ?? {}, named, seen)];
  if (!schema.properties) return kind(schema);
  const must = schema.required ?? [];
  return Object.fromEntries(
    Object.entries(schema.properties).map(([key, value]) => [must.includes(key) ? key : `${key}?`, shape(value, named, seen)]),
  );
};

const shown = (schema, named) => element('pre', code(JSON.stringify(shape(schema, named), null, 2)));

const route = (method, path, operation, named) => {
  const made = element('details', element('summary', code(`${method.toUpperCase()} ${path}`), operation.summary));
  made.id = operation.operationId;
  if (operation.parameters) {
    made.append(table(
      ['Parameter', 'In', 'Is', 'Says'],
      operation.parameters.map((one) => [code(one.name), one.in, kind(one.schema), one.description]),
    ));
  }
  const sent = operation.requestBody?.content['application/json'];
  if (sent) made.append(element('p', 'Takes'), shown(sent.schema, named));
  made.append(table(
    ['Answer', 'Means', 'Has'],
    Object.entries(operation.responses).map(([status, answer]) => [
      code(status), answer.description, Object.keys(answer.content ?? {}).join(', ')]),
  ));
  const answered = Object.values(operation.responses)[0]?.content?.['application/json'];
  if (answered?.schema.properties || answered?.schema.$ref) made.append(shown(answered.schema, named));
  return made;
};

const show = (api) => {
  const about = document.getElementById('about');
  about.replaceChildren(`${api.info.description} Version ${api.info.version}. For programs: `);
  const link = element('a', '/openapi.json');
  link.href = '/openapi.json';
  about.append(link);
  const groups = new Map();
  for (const [path, item] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const tag = operation.tags[0];
      if (!groups.has(tag)) groups.set(tag, element('section', element('h2', tag)));
      groups.get(tag).append(route(method, path, operation, api.components.schemas));
    }
  }
  document.getElementById('routes').replaceChildren(...groups.values());
};

document.getElementById('filter').addEventListener('input', ({ target }) => {
  const words = target.value.toLowerCase().split(/\s+/);
  for (const one of document.querySelectorAll('details')) {
    const text = one.firstChild.textContent.toLowerCase();
    one.hidden = !words.every((word) => text.includes(word));
  }
});

try {
  show(await (await fetch('/openapi.json')).json());
} catch (error) {
  document.getElementById('about').textContent = `/openapi.json can't be shown: ${error.message}`;
}
