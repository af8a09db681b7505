// finds: detection/known-import "imports twilio"
import { validateRequest } from "twilio";

app.post("/webhooks/twilio", (req, res) => {
  if (!validateRequest(token, req.headers["x-twilio-signature"], callback, req.body)) {
    return res.sendStatus(403);
  }
  reply(req.body);
  res.sendStatus(200);
});
