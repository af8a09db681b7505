class Signed {
  boolean valid(Event event, byte[] given) {
    Mac mac = Mac.getInstance("HmacSHA256");
    String text = mapper.writeValueAsString(event);
    // finds: security/webhook-parsed-body "written again"
    return MessageDigest.isEqual(mac.doFinal(text.getBytes()), given);
  }
}
