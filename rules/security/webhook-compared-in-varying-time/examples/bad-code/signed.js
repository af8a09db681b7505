function valid(body, signature) {
  const digest = crypto.createHmac("sha256", secret).update(body).digest("hex");
  // finds: security/webhook-compared-in-varying-time "a signature"
  return digest === signature;
}
