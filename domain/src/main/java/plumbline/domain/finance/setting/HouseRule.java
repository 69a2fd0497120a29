package plumbline.domain.finance.setting;

/** One of the house's rules and what it is set to, in the database's word. */
public record HouseRule(RuleName name, String value, Revision revision)
    implements Setting<HouseRule> {
  @Override
  public boolean saysTheSameAs(HouseRule other) {
    return name == other.name && value.equals(other.value);
  }
}
