package org.numberdesk.porting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.numberdesk.shared.VersionedEntity;

/** A dated fact that staff added. */
@Entity
@Table(name = "port_rule")
public class PortRuleEntry extends VersionedEntity {

  public static final int VALUE_LENGTH = 200;
  public static final int SOURCE_LENGTH = 500;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 30)
  private PortRule.Kind kind;

  @Column(name = "country", length = 2)
  private String country;

  @Column(name = "carrier", length = PortFacts.CARRIER_LENGTH)
  private String carrier;

  @Enumerated(EnumType.STRING)
  @Column(name = "number_type", length = 20)
  private PortNumberType type;

  @Column(name = "rule_value", nullable = false, length = VALUE_LENGTH)
  private String value;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private LocalDate until;

  @Column(name = "source", nullable = false, length = SOURCE_LENGTH)
  private String source;

  protected PortRuleEntry() {}

  PortRuleEntry(PortRule rule) {
    kind = rule.kind();
    country = rule.country();
    carrier = rule.carrier();
    type = rule.type();
    value = rule.value();
    from = rule.from();
    until = rule.until();
    source = rule.source();
  }

  public PortRule rule() {
    return new PortRule(kind, country, carrier, type, value, from, until, source);
  }
}
