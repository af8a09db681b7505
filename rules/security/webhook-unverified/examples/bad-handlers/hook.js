const express = require("express");
const app = express();

// finds: security/webhook-unverified "/webhooks/stripe"
app.post("/webhooks/stripe", (req, res) => {
  pay(req.body.data.object.id);
  res.sendStatus(200);
});
