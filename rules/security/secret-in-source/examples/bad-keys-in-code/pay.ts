export const config = {
  // finds: security/secret-in-source "Stripe live secret key"
  stripe: "sk_live_{{alnum 24}}",
  // finds: security/secret-in-source "webhook signing secret"
  webhook: "whsec_{{alnum 32}}",
};

// finds: detection/known-env-var "reads TWILIO_AUTH_TOKEN"
// finds: security/secret-in-source "Twilio auth token"
export const token = process.env.TWILIO_AUTH_TOKEN || "{{hex 32}}";
