function valid(req, signature) {
  // finds: security/webhook-parsed-body "written again"
  const digest = crypto.createHmac("sha256", secret).update(JSON.stringify(req.body)).digest();
  return crypto.timingSafeEqual(digest, signature);
}
