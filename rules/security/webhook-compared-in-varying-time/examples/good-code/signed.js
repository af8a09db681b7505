function valid(body, signature) {
  const digest = crypto.createHmac("sha256", secret).update(body).digest();
  return digest.length === signature.length && crypto.timingSafeEqual(digest, signature);
}
