app.post("/webhooks/stripe", async (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], secret);
  try {
    await pay(event);
  } catch (err) {
    return res.status(500).send("failed");
  }
  res.sendStatus(200);
});
