// The server's API, as /docs describes it. Every failure is an `ApiError` with the way out.

export class ApiError extends Error {
  constructor(status, message, advice) {
    super(message);
    this.status = status;
    this.advice = advice ?? '';
  }
}

/** The project that is shown; '' is the server's first. */
export const chosen = { project: '' };

const KEY = 'lore.token';

/** The token, where the server wants one. */
export const secret = {
  value: '',
  keep(text) {
    this.value = text;
    try {
      sessionStorage.setItem(KEY, text);
    } catch {
      // It holds until the page is loaded again.
    }
  },
};

try {
  secret.value = sessionStorage.getItem(KEY) ?? '';
} catch {
  // A browser may keep nothing.
}

/** A name for something that is sent, so that sent twice it is one. */
export function freshKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function address(path, query) {
  const url = new URL(`/api/v1${path}`, location.origin);
  for (const [key, value] of Object.entries(query)) {
    if (value !== '' && value !== null && value !== undefined) url.searchParams.append(key, value);
  }
  if (chosen.project) url.searchParams.set('project', chosen.project);
  return url;
}

async function answer(url, options) {
  const headers = { accept: 'application/json', ...options.headers };
  if (secret.value) headers.authorization = `Bearer ${secret.value}`;
  let response;
  try {
    response = await fetch(url, { ...options, headers });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new ApiError(0, 'the server does not answer', 'See whether `lore serve` still runs.');
  }
  if (response.ok) return response;
  const told = await response.json().catch(() => ({})); // A proxy may answer in its own words.
  throw new ApiError(response.status, told.detail ?? told.title ?? `the server answered ${response.status}`, told.advice);
}

/** What is at a path; `signal` gives up on it. */
export async function get(path, query = {}, signal = undefined) {
  return (await answer(address(path, query), { signal })).json();
}

/** All pages of a list, and the files that could not be read. */
export async function all(path, query = {}) {
  const items = [];
  let page = { next: '', faults: [] };
  do {
    page = await get(path, { ...query, limit: 200, cursor: page.next });
    items.push(...page.items);
  } while (page.next);
  return { items, faults: page.faults };
}

/** Sends something; the answer has its `status`, `location` and `body`. */
export async function post(path, body = undefined, headers = {}) {
  const response = await answer(address(path, {}), {
    method: 'POST',
    headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, location: response.headers.get('location') ?? '', body: await response.json() };
}
