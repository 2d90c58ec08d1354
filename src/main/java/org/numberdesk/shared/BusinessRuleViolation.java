package org.numberdesk.shared;

import java.util.List;
import java.util.Map;

/**
 * A rule of the business said no. Each rule has its own subclass, named after the rule; pages and
 * REST look the key up in the message bundle, so that both say the same. REST answers 409.
 */
public abstract class BusinessRuleViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> parameters;

  protected BusinessRuleViolation(String key, Object... parameters) {
    super(key);
    this.key = key;
    this.parameters = List.of(parameters);
  }

  /** Key of the message bundle. */
  public String key() {
    return key;
  }

  /** What fills the message's slots. */
  public List<Object> parameters() {
    return parameters;
  }

  /** What the rule adds for machines, by JSON property; empty for most. */
  public Map<String, Object> details() {
    return Map.of();
  }
}
