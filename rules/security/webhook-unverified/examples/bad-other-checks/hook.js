import { validateRequest } from "zod-express";
import jwt from "jsonwebtoken";

// finds: security/webhook-unverified "/webhooks/stripe"
app.post("/webhooks/stripe", validateRequest(paid), (req, res) => {
  pay(req.body);
  res.sendStatus(200);
});

// finds: security/webhook-unverified "/webhooks/plaid"
app.post("/webhooks/plaid", (req, res) => {
  const claims = jwt.decode(req.headers["plaid-verification"]);
  take(claims, req.body);
  res.sendStatus(200);
});
