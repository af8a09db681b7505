// finds: security/webhook-verified-conditionally "/webhooks/stripe"
app.post("/webhooks/stripe", (req, res) => {
  if (process.env.WEBHOOK_SECRET) {
    stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], process.env.WEBHOOK_SECRET);
  }
  pay(req.body);
  res.sendStatus(200);
});

// finds: security/webhook-verified-conditionally "/webhooks/stripe/wrapped"
app.post("/webhooks/stripe/wrapped", raw(), safe(async (req, res) => {
  if (process.env.WEBHOOK_SECRET) {
    stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], process.env.WEBHOOK_SECRET);
  }
  await pay(req.body);
  res.sendStatus(200);
}));
