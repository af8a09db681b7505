export async function order(url, body, key) {
  // finds: security/rate-limit-ignored "a request is sent again here and 429 is "
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const answer = await fetch(url, { method: "PUT", body });
      if (answer.ok) {
        return answer;
      }
    } catch (e) {
      console.warn("not sent", e);
    }
    await sleep(500 * 2 ** attempt + Math.floor(Math.random() * 100));
  }
}
