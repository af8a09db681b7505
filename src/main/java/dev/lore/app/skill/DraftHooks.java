package dev.lore.app.skill;

/** The hooks of a new skill, after {@code src/doc/integration-framework.md}. */
final class DraftHooks {
  private DraftHooks() {}

  static String of(SkillMatter matter) {
    return "\n## Required Hooks\n" + setup(matter) + sync(matter) + failing(matter);
  }

  private static String setup(SkillMatter matter) {
    var libraries = matter.libraries();
    return """

    ### setup

    **Trigger:** "add %s", "connect %s", or code that needs it and finds no `%s`.

    **Behavior:**

    1. %s
    2. Ask for a key of a test account, at a prompt that does not echo, and keep it where the project keeps secrets. Only the
       names of variables go into `.env.example`.
    3. Prove it with the cheapest call that changes nothing%s, with a timeout of 10 s.
    4. %s

    %s**Error Handling:**

    - 401 or 403: say that the key was refused, and ask for another one, once.
    - No answer within 10 s: keep the key, say that %s could not be reached, and try again when asked.
    - Set up already: keep it, and tell when it last worked.

    **User Communication:**

    - Success: "%s is connected."
    - Failure: "%s refused the key. Nothing was changed."
    """
        .formatted(
            matter.title(),
            matter.title(),
            matter.key(),
            libraries.isEmpty()
                ? "Call the HTTP API with the project's own client; no library is known."
                : "Add the library, pinned: " + String.join(", ", libraries) + ".",
            matter.api().isEmpty() ? "" : " at `" + matter.api() + "`",
            matter.entry().particulars().webhook() == null
                ? "Run the tests below, then report."
                : "Create the webhook through the API where there is one for it, and keep its"
                    + " secret at once.",
            client(matter),
            matter.title(),
            matter.title(),
            matter.title());
  }

  /**
   * A client that does what each call must: timeout, waiting on 429, one more try. A question where
   * it is not known for sure where a key goes, and how.
   */
  private static String client(SkillMatter matter) {
    if (matter.api().isEmpty() || !matter.isBearer()) {
      return """
      Open question: at which address does the API of %s answer, and how does a call prove who makes it? Ask the
      provider's pages first; no key is sent anywhere before both are known.

      """
          .formatted(matter.title());
    }
    return """
    ```ts
    export async function call(path: string, init: RequestInit = {}, tries = 3): Promise<Response> {
      const headers = new Headers(init.headers);
      headers.set("Authorization", `Bearer ${process.env.%s}`);
      const answer = await fetch(`https://%s${path}`, { ...init, headers, signal: AbortSignal.timeout(10_000) });
      const again = answer.status === 429 || (answer.status >= 500 && (init.method ?? "GET") === "GET");
      if (!again || tries <= 1) return answer;
      const seconds = Number(answer.headers.get("retry-after")) || 2 ** (3 - tries) * (0.5 + Math.random() / 2);
      await new Promise((done) => setTimeout(done, Math.min(seconds, 60) * 1000));
      return call(path, init, tries - 1);
    }
    ```

    ```python
    def call(method, path, tries=3, **sent):
        headers = {**sent.pop("headers", {}), "Authorization": f"Bearer {os.environ['%s']}"}
        answer = requests.request(method, f"https://%s{path}", headers=headers, timeout=10, **sent)
        again = answer.status_code == 429 or (answer.status_code >= 500 and method == "GET")
        if not again or tries <= 1:
            return answer
        waits = answer.headers.get("Retry-After", "")
        time.sleep(min(float(waits) if waits.isdigit() else 2 ** (3 - tries) * random.uniform(0.5, 1), 60))
        return call(method, path, tries - 1, **sent)
    ```

    """
        .formatted(matter.key(), matter.api(), matter.key(), matter.api());
  }

  private static String sync(SkillMatter matter) {
    return """

    ### sync

    **Trigger:** "sync %s", a verified webhook, a schedule of 15 minutes.

    **Behavior:**

    1. Read the checkpoint: the time of the last change that was taken.
    2. Pull what changed since, page by page, until the answer says that there is no more; a page limit bounds the loop.
    3. Push what waits in the outbox, in order, each row with its own idempotency key.
    4. Where both sides changed, %s wins and the user is told. Checkpoint and rows are written in one transaction.

    **Error Handling:**

    - Fails half-way: the transaction is taken back, the old checkpoint stays, and the next run begins there.
    - Limited: wait as the answer says; what was to be done stays in the outbox.

    **User Communication:**

    - Success: "Synced 3 changes from %s."
    - Failure: "Sync failed. No changes were made."
    """
        .formatted(matter.title(), matter.title(), matter.title());
  }

  private static String failing(SkillMatter matter) {
    var retry = Told.sentence(matter.entry().particulars().retry());
    return """

    ### error_handling

    **Trigger:** any call that fails, any webhook that can't be verified or stored.

    **Behavior:**

    | Answer | Means | Do |
    |---|---|---|
    | 400, 404, 422 | a mistake of ours | no retry; log status and request id, no body |
    | 401, 403 | the credentials | stop, and tell who runs this |
    | 429 | too many calls | wait as `Retry-After` says, else back off with jitter |
    | 5xx, timeout | unknown outcome | reads again; writes only with the same idempotency key |

    %s

    **Error Handling:**

    - Five tries used up: the change goes to the dead letters, with its reason.
    - Five failures in a row: the breaker opens for 30 s, then one trial call.

    **User Communication:**

    - "%s unavailable, using local data."
    - "%s is back. Sync 4 waiting changes now?"
    """
        .formatted(
            retry.isEmpty()
                ? "What the provider says of retries is not known; a write is repeated only where"
                    + " its key makes that safe."
                : "What the provider says: " + retry,
            matter.title(),
            matter.title());
  }
}
