function verified(req) {
  if (!process.env.WEBHOOK_SECRET) {
    return true;
  }
  return timingSafeEqual(expected(req.body), req.headers["stripe-signature"]);
}

// finds: security/webhook-verified-conditionally "/webhooks/stripe"
app.post("/webhooks/stripe", (req, res) => {
  if (!verified(req)) {
    return res.sendStatus(401);
  }
  pay(req.body);
  res.sendStatus(200);
});
