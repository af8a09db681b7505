const port = process.env.PORT;
const own = process.env.MY_STRIPE_COLOUR;
const text = "STRIPE_SECRET_KEY";

export { port, own, text };
