// Add a learning.
import { all, freshKey, post } from './api.js';
import { element, field, problem, say } from './element.js';

const KINDS = ['gotcha', 'pattern', 'fact', 'decision'];

function options(id, values) {
  return element('datalist', { id }, values.map((value) => element('option', { value })));
}

function kept({ added, learning: one, notes }) {
  return element(
    'div',
    { class: 'done card' },
    element('p', {}, element('strong', {}, added ? 'Kept.' : 'Known already; that counts as confirmed.'), ` ${one.insight}`),
    element('p', {}, element('a', { href: `#/learning/${encodeURIComponent(one.id)}` }, 'Open it'), ` in ${one.domain}`),
    notes.map((note) => element('p', { class: 'note' }, note)),
  );
}

export async function add(view) {
  const [domains, integrations] = await Promise.all([all('/domains'), all('/integrations')]);
  const insight = element('textarea', { rows: 3, required: true, maxlength: 2000 });
  const context = element('textarea', { rows: 2, maxlength: 500 });
  const domain = element('input', { list: 'domains', autocomplete: 'off' });
  const integration = element('input', { list: 'integrations', autocomplete: 'off' });
  const kind = element('input', { list: 'kinds', autocomplete: 'off' });
  const files = element('textarea', { rows: 2, spellcheck: 'false' });
  const submit = element('button', { type: 'submit' }, 'Keep it');
  const told = element('div', { class: 'told' });
  let key = freshKey();

  async function send(event) {
    event.preventDefault();
    submit.disabled = true;
    told.replaceChildren();
    const body = {
      insight: insight.value,
      context: context.value,
      integration: integration.value.trim(),
      kind: kind.value.trim(),
      files: files.value.split('\n').map((file) => file.trim()).filter(Boolean),
    };
    const named = domain.value.trim();
    try {
      const answer = await post(named ? `/domains/${encodeURIComponent(named)}/learnings` : '/learnings', body, { 'idempotency-key': key });
      key = freshKey();
      event.target.reset();
      told.replaceChildren(kept(answer.body));
      say(answer.body.added ? 'Kept.' : 'Known already; that counts as confirmed.');
    } catch (error) {
      if (error.status >= 400 && error.status < 500) key = freshKey(); // It was heard, and refused.
      told.replaceChildren(problem(error));
    } finally {
      submit.disabled = false;
    }
    insight.focus();
  }

  view.append(
    element('h1', {}, 'Add a learning'),
    element('p', { class: 'lead' }, 'One thing that proved true while you built something, said so that it helps the next one who does.'),
    element(
      'form',
      { class: 'card', onsubmit: send },
      field('Insight', insight, 'What is true, in a sentence or two.'),
      field('Context', context, 'Where it came up.'),
      element(
        'div',
        { class: 'columns' },
        field('Integration', integration, 'The service it is about, such as stripe.'),
        field('Domain', domain, 'Such as payments. If left empty, that of the integration.'),
        field('Kind', kind, 'Such as gotcha or pattern.'),
      ),
      field('Files', files, 'Those it is about, relative to the project, one a line.'),
      submit,
    ),
    told,
    options('domains', domains.items.map((one) => one.domain)),
    options('integrations', integrations.items.map((one) => one.name)),
    options('kinds', KINDS),
  );
  insight.focus();
}
