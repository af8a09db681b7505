package shop;

class Admin {
  // finds: security/secret-in-source "Supabase service-role key"
  static final String SERVICE = "{{jwt service_role}}";
}
