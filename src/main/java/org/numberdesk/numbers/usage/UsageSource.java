package org.numberdesk.numbers.usage;

/** The five reads of Genesys Cloud that tell where a number is used. */
public enum UsageSource {
  QUEUES("/api/v2/routing/queues"),
  RECIPIENTS("/api/v2/routing/message/recipients?messengerType=sms"),
  CAMPAIGNS("/api/v2/outbound/messagingcampaigns"),
  RULE_SETS("/api/v2/outbound/digitalrulesets"),
  /** Asked number by number. */
  DEPENDENCIES(
      "/api/v2/architect/dependencytracking/consumingresources?objectType=SMSPHONENUMBER&id=");

  private final String path;

  UsageSource(String path) {
    this.path = path;
  }

  /** The call whose answer it is. */
  public String path() {
    return path;
  }
}
