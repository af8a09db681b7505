export function valid(body: string, given: string) {
  const digest = crypto.createHmac("sha256", secret).update(body).digest("hex");
  const expected = `sha256=${digest}`;
  // finds: security/webhook-compared-in-varying-time "a signature"
  if (expected !== given) {
    throw new Error("signature");
  }
}
