import { opened } from "./lib/opened";

function take(req) {
  pay(opened(req.body, req.headers));
}

app.post("/webhooks/stripe", (req, res) => {
  if (process.env.DEBUG) {
    take(req);
  }
  take(req);
  res.sendStatus(200);
});
