// finds: detection/known-env-var "reads STRIPE_SECRET_KEY"
const key = process.env.STRIPE_SECRET_KEY;
const publishable = "pk_live_{{alnum 24}}";
const anonymous = "{{jwt anon}}";

export { key, publishable, anonymous };
