export function valid(body: unknown, signature: Buffer) {
  const text = JSON.stringify(body);
  // finds: security/webhook-parsed-body "written again"
  const digest = createHmac("sha256", secret).update(text).digest();
  return timingSafeEqual(digest, signature);
}
