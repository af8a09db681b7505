app.post("/webhooks/stripe", async (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], secret);
  try {
    await pay(event);
  // finds: security/webhook-error-acknowledged "/webhooks/stripe"
  } catch (err) {
    return res.status(200).send("failed");
  }
  res.sendStatus(200);
});
