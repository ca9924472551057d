@echo off
rem SPDX-FileCopyrightText: 2026 Rapport contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts the workbench with Sirius, or with the command export makes pictures of maps without a window to be seen; see
rem the POSIX script of the same name beside this one for the reasons.
rem RAPPORT_JAVA_OPTIONS holds options for Java, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "home=%home:~0,-1%"
call "%home%\find-java.bat"
if not defined java exit /b 2
for /f "delims=" %%L in ('dir /b /s "%home%\plugins\org.eclipse.equinox.launcher_*.jar"') do set "launcher=%%L"
set "configuration=%LOCALAPPDATA%\rapport\diagrams\configuration"
set "state=%LOCALAPPDATA%\rapport-diagrams"

if "%~1"=="export" goto export
start "Rapport" "%java%\bin\javaw.exe" "@%home%\workbench.options" "-Drapport.state=%state%" ^
    %RAPPORT_JAVA_OPTIONS% -jar "%launcher%" -nosplash -configuration "%configuration%" -data @noDefault %*
exit /b 0

rem A workspace of its own for every run, so that many can run at once.
:export
set "workspace=%TEMP%\rapport-export.%RANDOM%%RANDOM%"
if exist "%workspace%" goto export
set "arguments="
:next
shift
if "%~1"=="" goto run
set arguments=%arguments% %1
goto next
:run
"%java%\bin\java.exe" "@%home%\workbench.options" -Xlog:disable -Xlog:all=error:stderr ^
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Drapport.state=%state%" ^
    %RAPPORT_JAVA_OPTIONS% -jar "%launcher%" -nosplash -configuration "%configuration%" ^
    -data "%workspace%" -application org.rapport.design.ui.export%arguments%
set "code=%ERRORLEVEL%"
rd /s /q "%workspace%" 2>nul
exit /b %code%
