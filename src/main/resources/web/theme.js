// Light or dark: as the system has it, unless somebody has chosen. The choice stays in this browser.

const KEY = 'lore.theme';
const NEXT = { system: 'light', light: 'dark', dark: 'system' };
const SIGN = { system: '◐', light: '○', dark: '●' };

function kept() {
  try {
    const name = localStorage.getItem(KEY);
    return Object.hasOwn(NEXT, name) ? name : 'system';
  } catch {
    return 'system'; // A browser may keep nothing.
  }
}

function show(button, name) {
  document.documentElement.dataset.theme = name;
  const sign = document.createElement('span');
  sign.setAttribute('aria-hidden', 'true');
  sign.textContent = `${SIGN[name]} `;
  const said = document.createElement('span');
  said.textContent = `Theme: ${name}`;
  button.replaceChildren(sign, said);
}

/** Has `button` go through the themes. */
export function theme(button) {
  let name = kept();
  show(button, name);
  button.addEventListener('click', () => {
    name = NEXT[name];
    show(button, name);
    try {
      localStorage.setItem(KEY, name);
    } catch {
      // It holds for this page.
    }
  });
}
