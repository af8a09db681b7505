// finds: detection/known-import "imports stripe"
import Stripe from "stripe";
// finds: detection/known-import "imports @supabase/supabase-js"
const { createClient } = require("@supabase/supabase-js");

export const make = async () => {
  // finds: detection/known-import "imports @sendgrid/mail"
  const mail = await import("@sendgrid/mail");
  return { Stripe, createClient, mail };
};
