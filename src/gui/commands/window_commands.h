#pragma once

namespace boardplan {

class Commands;
class MainWindow;

// Every command of the window, by menu. They act on whatever file is open when they run.
void addFileCommands(Commands& commands, MainWindow& window);
void addEditCommands(Commands& commands, MainWindow& window);
void addRowCommands(Commands& commands, MainWindow& window);
void addPlanCommands(Commands& commands, MainWindow& window);
// The ratings of the chosen plan's scheme, by their letters; called again when another plan is chosen.
void addRateCommands(Commands& commands, MainWindow& window);
void addViewCommands(Commands& commands, MainWindow& window);
void addMeetingCommands(Commands& commands, MainWindow& window);
void addReportCommands(Commands& commands, MainWindow& window);
void addHelpCommands(Commands& commands, MainWindow& window);

} // namespace boardplan
