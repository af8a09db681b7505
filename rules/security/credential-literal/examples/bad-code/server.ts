import jwt from "jsonwebtoken";

// finds: security/credential-literal "`JWT_SECRET`"
const JWT_SECRET = process.env.JWT_SECRET || "keyboard-cat";

app.use(session({
  // finds: security/credential-literal "`secret`"
  secret: "keyboard-dog",
}));

class Store {
  // finds: security/credential-literal "`apiKey`"
  apiKey = "k{{alnum 24}}";
  // finds: security/credential-literal "`pwd`"
  open(pwd = "letmein") {}
}

// finds: security/credential-literal "`jwt.sign`"
export const token = jwt.sign({ sub: 1 }, "shhhhh");
export const signer = jwt.sign({ sub: 2 }, JWT_SECRET);
