// A server that others can reach wants a token. It is kept until this tab is closed.
import { secret } from './api.js';
import { element, field } from './element.js';

/** A form that asks for the token, and then for `again`. */
export function token(again) {
  const input = element('input', { type: 'password', autocomplete: 'off', required: true });
  const send = (event) => {
    event.preventDefault();
    secret.keep(input.value.trim());
    again();
  };
  return element(
    'form',
    { class: 'card narrow', onsubmit: send },
    field('Token', input, 'Whoever started this server has it: `--token-file` or LORE_TOKEN.'),
    element('button', { type: 'submit' }, 'Go on'),
  );
}
