const { verifyStripe } = require("./lib/signed");

app.post("/webhooks/stripe", verifyStripe, (req, res) => {
  pay(req.body.data.object.id);
  res.sendStatus(200);
});

app.post("/stripe/webhooks", requireAuth, (req, res) => res.json(createWebhook(req.body)));
