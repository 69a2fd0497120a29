package plumbline.app.cli;

import java.util.List;
import plumbline.app.config.Configuration;
import plumbline.app.config.ShopSettings;
import plumbline.app.connection.BothSystems;
import plumbline.app.connection.NotConnected;
import plumbline.domain.central.CentralDatabase;
import plumbline.sync.compare.EntityDefinition;

/** Opens what a command needs; what is not there becomes the command's failure. */
final class Connections {
  private Connections() {}

  static BothSystems open(Configuration configuration, List<EntityDefinition> entities) {
    ShopSettings shop =
        configuration
            .shop()
            .orElseThrow(
                () ->
                    CommandFailure.wrongUsage(
                        "The configuration has no table [shop]; there is nothing to compare"
                            + " with."));
    try {
      return BothSystems.open(configuration.central(), shop, entities);
    } catch (NotConnected failure) {
      throw CommandFailure.notDone(String.valueOf(failure.getMessage()));
    }
  }

  static CentralDatabase central(Configuration configuration) {
    try {
      return BothSystems.central(configuration.central());
    } catch (NotConnected failure) {
      throw CommandFailure.notDone(String.valueOf(failure.getMessage()));
    }
  }
}
