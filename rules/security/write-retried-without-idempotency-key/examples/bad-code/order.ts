export async function order(url: string, body: string, key: string) {
  // finds: security/write-retried-without-idempotency-key "what is created here may be created twic"
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const answer = await fetch(url, { method: "POST", body });
      if (answer.status === 429) {
        throw new Error("busy");
      }
      if (answer.ok) {
        return answer;
      }
    } catch (e) {
      console.warn("not sent", e);
    }
    await sleep(500 * 2 ** attempt + Math.floor(Math.random() * 100));
  }
}
