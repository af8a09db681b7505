function valid(raw, signature) {
  const digest = crypto.createHmac("sha256", secret).update(raw).digest();
  return crypto.timingSafeEqual(digest, signature);
}
