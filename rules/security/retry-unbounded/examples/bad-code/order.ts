export async function order(url: string, body: string, key: string) {
  // finds: security/retry-unbounded "a request is sent again here until it su"
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await fetch(url, { method: "PUT", body });
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
