// finds: detection/known-env-var "reads STRIPE_SECRET_KEY"
const key = process.env.STRIPE_SECRET_KEY;
// finds: detection/known-env-var "reads VITE_SUPABASE_URL"
const url = import.meta.env.VITE_SUPABASE_URL;
// finds: detection/known-env-var "reads STRIPE_WEBHOOK_SECRET"
const { STRIPE_WEBHOOK_SECRET, PORT } = process.env;

export { key, url, STRIPE_WEBHOOK_SECRET, PORT };
