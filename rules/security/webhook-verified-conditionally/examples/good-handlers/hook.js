app.post("/webhooks/stripe", (req, res) => {
  if (!process.env.WEBHOOK_SECRET) {
    return res.sendStatus(500);
  }
  pay(stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], process.env.WEBHOOK_SECRET));
  res.sendStatus(200);
});
