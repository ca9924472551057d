@echo off
rem SPDX-FileCopyrightText: 2026 Rapport contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Rapport with a suitable Java, see the POSIX script of the same name beside this one for the reasons.
rem RAPPORT_JAVA_OPTIONS holds options for Java, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "home=%home:~0,-1%"
call "%home%\configuration\find-java.bat"
if not defined java exit /b 2
set /p build=<"%home%\configuration\build-id"
for /f "delims=" %%L in ('dir /b /s "%home%\plugins\org.eclipse.equinox.launcher_*.jar"') do set "launcher=%%L"
rem One folder per installation and build, as in the POSIX script.
set "installation=%home::=%"
set "installation=%installation:\=_%"
set "installation=%installation: =_%"
set "state=%LOCALAPPDATA%\rapport\run\%installation%-%build%"

if not defined RAPPORT_APPLICATION goto usual
"%java%\bin\java.exe" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC ^
    "-Dosgi.logfile=%state%\workbench\platform.log" "-Declipse.p2.data.area=%state%\p2" ^
    %RAPPORT_JAVA_OPTIONS% -jar "%launcher%" ^
    -nosplash -data @none -configuration "%state%\workbench" -application %RAPPORT_APPLICATION% %*
exit /b %ERRORLEVEL%

:usual
if not "%~1"=="" goto command
start "Rapport" "%java%\bin\javaw.exe" "@%home%\configuration\workbench.options" -Djava.awt.headless=true ^
    "-Dosgi.logfile=%state%\workbench\platform.log" ^
    %RAPPORT_JAVA_OPTIONS% -jar "%launcher%" ^
    -nosplash -data @noDefault -configuration "%state%\workbench"
exit /b 0

:command
rem What does for the plans that are told of quickly, and what for large ones: as in the POSIX script.
set "compiler=-XX:TieredStopAtLevel=1"
call :plans %*
"%java%\bin\java.exe" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC ^
    -Xms96m -XX:NewSize=64m %compiler% ^
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true ^
    "-Dosgi.logfile=%state%\commands\platform.log" ^
    "-Dosgi.sharedConfiguration.area=%home%\configuration\headless" ^
    %RAPPORT_JAVA_OPTIONS% -jar "%launcher%" ^
    -nosplash -data @none -configuration "%state%\commands" %*
exit /b %ERRORLEVEL%

rem Has the optimising compiler used when one of the files named is larger than 4 MB, or none is.
:plans
if "%~1"=="" exit /b 0
if "%~1"=="-" set "compiler="
for %%F in ("%~1") do if exist "%%~F" if %%~zF gtr 4194304 set "compiler="
shift
goto plans
