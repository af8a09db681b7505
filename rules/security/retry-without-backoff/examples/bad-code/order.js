export async function order(url, body, key) {
  // finds: security/retry-without-backoff "a request is sent again here at once, or"
  for (let attempt = 0; attempt < 5; attempt++) {
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
    await sleep(500);
  }
}
